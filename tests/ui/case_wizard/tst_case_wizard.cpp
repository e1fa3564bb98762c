// A new case by keyboard, from the files to the import; and its stops.
#include "core/workflow/demo_family.h"
#include "ui/case_wizard/case_wizard.h"
#include "ui/case_wizard/consent_step.h"
#include "ui/case_wizard/files_step.h"
#include "ui/case_wizard/patient_step.h"
#include "ui/case_wizard/phenotype_step.h"
#include "ui/look/look.h"
#include "ui/look/message_bar.h"
#include <QComboBox>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace gentolk;

namespace {

QLineEdit* fieldNamed(QWidget& within, const QString& name)
{
    for (QLineEdit* field : within.findChildren<QLineEdit*>())
        if (field->accessibleName() == name)
            return field;
    return nullptr;
}

QComboBox* boxNamed(QWidget& within, const QString& part)
{
    for (QComboBox* box : within.findChildren<QComboBox*>())
        if (box->accessibleName().contains(part))
            return box;
    return nullptr;
}

void type(QWidget& within, const QString& name, const QString& text)
{
    QLineEdit* field = fieldNamed(within, name);
    QVERIFY2(field, qPrintable(name));
    field->clear();
    QTest::keyClicks(field, text);
}

} // namespace

class TestCaseWizard : public QObject
{
    Q_OBJECT
    QTemporaryDir m_folder;
    std::vector<DemoCase> m_demo;

    QString database() const { return m_folder.filePath(QStringLiteral("cases.db")); }

    void beginWithFiles(CaseWizard& wizard)
    {
        wizard.resize(1366, 700);
        wizard.show();
        QVERIFY(QTest::qWaitForWindowExposed(&wizard));
        wizard.begin({m_demo.front().vcfPath, m_demo.front().pedPath});
        QTRY_VERIFY_WITH_TIMEOUT(wizard.step()->stop().isEmpty(), 20000);
    }

    void goOn(CaseWizard& wizard)
    {
        const int before = wizard.stepIndex();
        QTest::keyClick(wizard.nextButton(), Qt::Key_Space);
        QCOMPARE(wizard.stepIndex(), before + 1);
    }

    void answerConsent(CaseWizard& wizard)
    {
        type(*wizard.step(), QStringLiteral("Date of the written consent"), QStringLiteral("02-11-2024"));
        type(*wizard.step(), QStringLiteral("Version"), QStringLiteral("2.1"));
        QComboBox* transplanted = boxNamed(*wizard.step(), QStringLiteral("transplantation"));
        QVERIFY(transplanted);
        transplanted->setFocus();
        transplanted->setCurrentIndex(transplanted->findData(int(Answer::No)));
    }

private slots:
    void initTestCase()
    {
        wear(Theme::Light);
        m_demo = writeDemoFamilies(m_folder.filePath(QStringLiteral("families")));
        QVERIFY(m_demo.size() >= 3);
    }

    void aFamilyBecomesACaseByKeyboardAlone()
    {
        CaseWizard wizard(database(), QStringLiteral("Anne Test"));
        QSignalSpy created(&wizard, &CaseWizard::caseCreated);
        beginWithFiles(wizard);
        goOn(wizard);
        type(*wizard.step(), QStringLiteral("Name"), QStringLiteral("Valdemar Test"));
        type(*wizard.step(), QStringLiteral("CPR number"), QStringLiteral("251248-9996"));
        goOn(wizard);
        QVERIFY(!wizard.nextButton()->isEnabled()); // E-10, B-61: neither consent nor transplantation has been answered
        answerConsent(wizard);
        goOn(wizard);
        auto* phenotype = qobject_cast<PhenotypeStep*>(wizard.step());
        QTest::keyClicks(phenotype->searchField(), QStringLiteral("recurrent infections"));
        QTRY_VERIFY_WITH_TIMEOUT(phenotype->suggestions()->count() > 0, 20000);
        QTest::keyClick(phenotype->searchField(), Qt::Key_Return);
        QCOMPARE(phenotype->terms().size(), std::size_t(1));
        goOn(wizard);
        QTest::keyClick(wizard.nextButton(), Qt::Key_Space);
        QTRY_VERIFY_WITH_TIMEOUT(!created.isEmpty(), 60000);

        const Workspace workspace(database(), QStringLiteral("Anne Test"));
        const Case stored = workspace.openCase(created.first().first().toLongLong());
        QCOMPARE(stored.patient.name, QStringLiteral("Valdemar Test"));
        QCOMPARE(stored.patient.cpr, QStringLiteral("2512489996"));
        QCOMPARE(stored.consent.date, QDate(2024, 11, 2));
        QVERIFY(stored.transplanted == Answer::No);
        QCOMPARE(stored.phenotype.size(), std::size_t(1));
        QCOMPARE(stored.specimens.size(), stored.family.samples().size());
        QVERIFY(!stored.sources.empty());
    }

    void aNumberThatBelongsToAnotherNameIsTold() // F-6; after the case above
    {
        CaseWizard wizard(database(), QStringLiteral("Anne Test"));
        beginWithFiles(wizard);
        auto* messages = wizard.findChild<MessageBar*>();
        QVERIFY(messages);
        for (const auto& [name, warned] : {std::pair{"Sofie Prøve", true}, std::pair{"valdemar  test", false}}) {
            goOn(wizard);
            type(*wizard.step(), QStringLiteral("Name"), QString::fromUtf8(name));
            type(*wizard.step(), QStringLiteral("CPR number"), QStringLiteral("251248-9996"));
            goOn(wizard);
            QCOMPARE(messages->text().contains(QStringLiteral("Valdemar Test")), warned);
            QVERIFY(!messages->text().contains(QStringLiteral("9996")));
            wizard.begin({m_demo.front().vcfPath, m_demo.front().pedPath});
            QTRY_VERIFY_WITH_TIMEOUT(wizard.step()->stop().isEmpty(), 20000);
        }
    }

    void theBloodOfATransplantedPatientStopsHard() // B-61
    {
        CaseWizard wizard(database(), QStringLiteral("Anne Test"));
        beginWithFiles(wizard);
        goOn(wizard);
        goOn(wizard);
        answerConsent(wizard);
        QVERIFY(wizard.nextButton()->isEnabled());
        QComboBox* transplanted = boxNamed(*wizard.step(), QStringLiteral("transplantation"));
        transplanted->setCurrentIndex(transplanted->findData(int(Answer::Yes)));
        QVERIFY(!wizard.nextButton()->isEnabled());
        QVERIFY(wizard.step()->stop().contains(QStringLiteral("donor")));
        QComboBox* tissue = boxNamed(*wizard.step(), QStringLiteral("Tissue of sample"));
        QVERIFY(tissue);
        tissue->setCurrentIndex(tissue->findData(int(Tissue::SkinFibroblasts)));
        QVERIFY2(wizard.nextButton()->isEnabled(), qPrintable(wizard.step()->stop()));
    }

    void aMissingConsentStopsHard() // E-10
    {
        CaseWizard wizard(database(), QStringLiteral("Anne Test"));
        beginWithFiles(wizard);
        goOn(wizard);
        goOn(wizard);
        answerConsent(wizard);
        fieldNamed(*wizard.step(), QStringLiteral("Date of the written consent"))->clear();
        QVERIFY(!wizard.nextButton()->isEnabled());
        QVERIFY(wizard.step()->stop().contains(QStringLiteral("consent")));
    }

    void aFileThatIsNoVcfIsSaidInsideThePage()
    {
        QFile text(m_folder.filePath(QStringLiteral("letter.vcf")));
        QVERIFY(text.open(QIODevice::WriteOnly));
        text.write("Dear colleague\n");
        text.close();
        CaseWizard wizard(database(), QStringLiteral("Anne Test"));
        wizard.begin({text.fileName()});
        auto* bar = wizard.step()->findChild<MessageBar*>();
        QTRY_VERIFY_WITH_TIMEOUT(!bar->text().isEmpty(), 20000);
        QVERIFY(bar->text().contains(QStringLiteral("letter.vcf")));
        QVERIFY(!wizard.nextButton()->isEnabled());
    }

    void whatWasTypedStaysWhenGoingBackAndForth()
    {
        CaseWizard wizard(database(), QStringLiteral("Anne Test"));
        beginWithFiles(wizard);
        goOn(wizard);
        type(*wizard.step(), QStringLiteral("Name"), QStringLiteral("Karl Test"));
        goOn(wizard);
        wizard.back();
        wizard.back();
        QVERIFY(wizard.step()->stop().isEmpty());
        goOn(wizard);
        QCOMPARE(fieldNamed(*wizard.step(), QStringLiteral("Name"))->text(), QStringLiteral("Karl Test"));
    }

    void everyFieldHasANameForAScreenReader()
    {
        CaseWizard wizard(database(), QStringLiteral("Anne Test"));
        beginWithFiles(wizard);
        for (QLineEdit* field : wizard.findChildren<QLineEdit*>())
            if (!qobject_cast<QComboBox*>(field->parentWidget()))
                QVERIFY2(!field->accessibleName().isEmpty(), qPrintable(field->placeholderText()));
        for (QComboBox* box : wizard.findChildren<QComboBox*>())
            QVERIFY2(!box->accessibleName().isEmpty(), qPrintable(box->currentText()));
    }
};

QTEST_MAIN(TestCaseWizard)
#include "tst_case_wizard.moc"
