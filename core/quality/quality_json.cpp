#include "core/quality/quality_json.h"
#include "core/base/error.h"
#include "core/base/text.h"
#include "core/quality/quality_fields.h"
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QtEndian>
#include <array>
#include <string_view>

namespace gentolk {

namespace {

constexpr int format = 2; // 2: with coverage

// The last value of every kept enum: their values run without a gap from 0.
constexpr Sex lastOf(Sex) { return Sex::Female; }
constexpr GenomeAssembly lastOf(GenomeAssembly) { return GenomeAssembly::GRCh38; }
constexpr Relation lastOf(Relation) { return Relation::Unrelated; }
constexpr UpdKind lastOf(UpdKind) { return UpdKind::Deletion; }
constexpr UpdParent lastOf(UpdParent) { return UpdParent::Father; }
constexpr QualityCheck lastOf(QualityCheck) { return QualityCheck::Coverage; }
constexpr QualityStatus lastOf(QualityStatus) { return QualityStatus::Fail; }
constexpr QualityFinding lastOf(QualityFinding) { return QualityFinding::CoverageShallow; }

[[noreturn]] void refuse(const QString& what)
{
    throw Error(Error::Code::FileMalformed, QStringLiteral("quality"), what);
}

constexpr std::array<std::int8_t, 256> base64Values()
{
    constexpr std::string_view letters = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
    std::array<std::int8_t, 256> values{};
    values.fill(-1);
    for (std::size_t i = 0; i < letters.size(); ++i)
        values[std::size_t(letters[i])] = std::int8_t(i);
    return values;
}

// As QByteArray::fromBase64, other letters passed over; Qt's takes ten times as long, and a case's points are more than a megabyte.
QByteArray fromBase64(const QByteArray& text)
{
    static constexpr auto values = base64Values();
    QByteArray bytes(text.size() * 3 / 4, Qt::Uninitialized);
    char* to = bytes.data();
    unsigned bits = 0, count = 0;
    for (const char letter : text) {
        const int value = values[static_cast<unsigned char>(letter)];
        if (value < 0)
            continue;
        bits = (bits << 6) | unsigned(value);
        count += 6;
        if (count >= 8)
            *to++ = char((bits >> (count -= 8)) & 0xff);
    }
    bytes.truncate(to - bytes.constData());
    return bytes;
}

// --- writing -------------------------------------------------------------------------------------------------------------

template <typename Value> QJsonValue written(const Value& value);

struct Writer {
    QJsonObject object;
    template <typename Value> void field(const char* name, const Value& value) { object[QLatin1String(name)] = written(value); }
    template <typename Value> void laterField(const char* name, const Value& value) { field(name, value); }
    void points(const char* name, const std::vector<BalancePoint>& points);
};

template <typename Value> QJsonValue writtenOne(const std::optional<Value>& value)
{
    return value ? written(*value) : QJsonValue();
}

template <typename Value> QJsonValue writtenOne(const std::vector<Value>& values)
{
    QJsonArray array;
    for (const Value& value : values)
        array.append(written(value));
    return array;
}

QJsonValue writtenOne(const std::string& value) { return text(value); }
QJsonValue writtenOne(std::int64_t value) { return qint64(value); }
QJsonValue writtenOne(double value) { return value; }
QJsonValue writtenOne(bool value) { return value; }

template <typename Value> QJsonValue written(const Value& value)
{
    if constexpr (std::is_enum_v<Value>) {
        return text(toString(value));
    } else if constexpr (requires(Writer& writer) { visitFields(writer, value); }) {
        Writer writer;
        visitFields(writer, value);
        return writer.object;
    } else {
        return writtenOne(value);
    }
}

// Eight bytes a point, little endian: a genome has tens of thousands of them.
void Writer::points(const char* name, const std::vector<BalancePoint>& points)
{
    QByteArray bytes(qsizetype(points.size()) * 8, Qt::Uninitialized);
    char* to = bytes.data();
    for (const BalancePoint& point : points) {
        qToLittleEndian(point.position, to);
        qToLittleEndian(point.balance, to + 4);
        to += 8;
    }
    object[QLatin1String(name)] = QString::fromLatin1(bytes.toBase64());
}

// --- reading -------------------------------------------------------------------------------------------------------------

template <typename Value> void read(const QJsonValue& json, Value& value);

struct Reader {
    const QJsonObject object;
    QJsonValue at(const char* name) const
    {
        const auto found = object.constFind(QLatin1String(name));
        if (found == object.constEnd())
            refuse(QStringLiteral("%1 is missing").arg(QLatin1String(name)));
        return *found;
    }
    template <typename Value> void field(const char* name, Value& value) { read(at(name), value); }
    template <typename Value> void laterField(const char* name, Value& value) // of a later format: absent in an earlier document
    {
        if (object.contains(QLatin1String(name)))
            field(name, value);
    }
    void points(const char* name, std::vector<BalancePoint>& points);
};

template <typename Value> void readOne(const QJsonValue& json, std::optional<Value>& value)
{
    if (!json.isNull())
        read(json, value.emplace());
}

template <typename Value> void readOne(const QJsonValue& json, std::vector<Value>& values)
{
    if (!json.isArray())
        refuse(QStringLiteral("a list expected"));
    for (const QJsonValue& one : json.toArray())
        read(one, values.emplace_back());
}

void readOne(const QJsonValue& json, std::string& value)
{
    if (!json.isString())
        refuse(QStringLiteral("a text expected"));
    value = json.toString().toStdString();
}

template <typename Number> void readNumber(const QJsonValue& json, Number& value)
{
    if (!json.isDouble())
        refuse(QStringLiteral("a number expected"));
    value = std::is_integral_v<Number> ? Number(json.toInteger()) : Number(json.toDouble());
}

void readOne(const QJsonValue& json, std::int64_t& value) { readNumber(json, value); }
void readOne(const QJsonValue& json, double& value) { readNumber(json, value); }

void readOne(const QJsonValue& json, bool& value)
{
    if (!json.isBool())
        refuse(QStringLiteral("yes or no expected"));
    value = json.toBool();
}

template <typename Enum> void readWord(const QJsonValue& json, Enum& value)
{
    for (int i = 0; i <= int(lastOf(Enum())); ++i)
        if (json.toString() == text(toString(Enum(i)))) {
            value = Enum(i);
            return;
        }
    refuse(QStringLiteral("unknown word '%1'").arg(json.toString()));
}

template <typename Value> void read(const QJsonValue& json, Value& value)
{
    if constexpr (std::is_enum_v<Value>) {
        readWord(json, value);
    } else if constexpr (requires(Reader& reader) { visitFields(reader, value); }) {
        if (!json.isObject())
            refuse(QStringLiteral("an object expected"));
        Reader reader{json.toObject()};
        visitFields(reader, value);
    } else {
        readOne(json, value);
    }
}

void Reader::points(const char* name, std::vector<BalancePoint>& points)
{
    const QByteArray bytes = fromBase64(at(name).toString().toLatin1());
    if (bytes.size() % 8 != 0)
        refuse(QStringLiteral("%1 is cut").arg(QLatin1String(name)));
    for (const char* from = bytes.constData(); from < bytes.constEnd(); from += 8)
        points.push_back({qFromLittleEndian<std::int32_t>(from), qFromLittleEndian<float>(from + 4)});
}

} // namespace

QByteArray toJson(const FamilyQuality& family)
{
    const QJsonObject document{{"format", format}, {"family", written(family)}};
    return QJsonDocument(document).toJson(QJsonDocument::Compact);
}

FamilyQuality familyQualityFromJson(const QByteArray& document)
{
    const QJsonObject whole = QJsonDocument::fromJson(document).object();
    if (!whole[u"format"].isDouble())
        refuse(QStringLiteral("not the checks of a family"));
    if (whole[u"format"].toInt() > format)
        refuse(QStringLiteral("format %1, program %2").arg(whole[u"format"].toInt()).arg(format));
    FamilyQuality family;
    read(whole[u"family"], family);
    return family;
}

} // namespace gentolk
