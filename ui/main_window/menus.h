#pragma once

class QMainWindow;
class QMenu;

namespace gentolk {

class ActionCollection;

// The menu line's menus, made of the window's actions. Retitled when the language changes.
class Menus
{
public:
    Menus(QMainWindow& window, const ActionCollection& actions);
    void retranslate();

private:
    QMenu *m_file, *m_edit, *m_case, *m_view, *m_theme, *m_language, *m_help;
};

} // namespace gentolk
