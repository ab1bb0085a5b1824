using System.Buffers.Binary;
using System.Text;
using Publisher.Pdf.Objects;
using Publisher.Writers.Pdf.Conformance.Model;

namespace Publisher.Writers.Pdf.Conformance.Rules.Graphics;

/// <summary>
/// One output intent whose ICC profile says what the colours of devices mean, and no colours of other devices than its
/// own (ISO 19005-3 §6.2.3, §6.2.4.3).
/// </summary>
internal sealed class OutputIntentRule : ConformanceRule
{
    private const int HeaderLength = 128;

    public override void Check(CheckedFile file, Findings findings)
    {
        var intents = file.Objects.Items(file.Catalog, "OutputIntents")
            .OfType<DictionaryObject>()
            .Where(intent => file.Objects.Name(intent, "S") == "GTS_PDFA1")
            .ToList();
        if (intents is not [var single]
            || file.Objects.Find(single, "DestOutputProfile") is not StreamObject profile
            || string.IsNullOrEmpty(file.Objects.Text(single, "OutputConditionIdentifier")))
        {
            findings.Add(ConformanceDiagnostics.OutputIntent(findings.File));
            return;
        }

        var data = file.Objects.Decode(profile).Span;
        if (!IsProfile(data, file.Objects.Number(profile, "N") ?? 0))
        {
            findings.Add(ConformanceDiagnostics.ColorProfile(findings.File));
            return;
        }

        CheckColors(file, Encoding.ASCII.GetString(data.Slice(16, 4)), findings);
    }

    private static void CheckColors(CheckedFile file, string space, Findings findings)
    {
        foreach (var page in file.Contents)
        {
            foreach (var color in page.DeviceColors)
            {
                var isMeant = color == "DeviceGray"
                    || (color == "DeviceRGB" && space == "RGB ")
                    || (color == "DeviceCMYK" && space == "CMYK");
                if (!isMeant)
                {
                    findings.Add(ConformanceDiagnostics.DeviceColor(findings.File, page.Page.Name, color));
                }
            }
        }
    }

    /// <summary>ICC.1:2004-10 §7: the header, and a tag table whose tags lie inside the profile.</summary>
    private static bool IsProfile(ReadOnlySpan<byte> data, double components)
    {
        if (data.Length < HeaderLength + 4
            || BinaryPrimitives.ReadInt32BigEndian(data) != data.Length
            || data[8] > 4
            || !data.Slice(36, 4).SequenceEqual("acsp"u8)
            || !(data.Slice(12, 4).SequenceEqual("mntr"u8) || data.Slice(12, 4).SequenceEqual("prtr"u8)))
        {
            return false;
        }

        var space = Encoding.ASCII.GetString(data.Slice(16, 4));
        var tags = new HashSet<string>(StringComparer.Ordinal);
        var count = BinaryPrimitives.ReadUInt32BigEndian(data[HeaderLength..]);
        for (var at = HeaderLength + 4; count > 0; count--, at += 12)
        {
            if (at + 12 > data.Length)
            {
                return false;
            }

            var offset = BinaryPrimitives.ReadUInt32BigEndian(data[(at + 4)..]);
            var length = BinaryPrimitives.ReadUInt32BigEndian(data[(at + 8)..]);
            if (offset + (long)length > data.Length)
            {
                return false;
            }

            tags.Add(Encoding.ASCII.GetString(data.Slice(at, 4)));
        }

        return components == space switch { "RGB " => 3, "CMYK" => 4, "GRAY" => 1, _ => 0 }
            && tags.IsSupersetOf(["desc", "cprt", "wtpt"])
            && (tags.Contains("A2B0") || tags.Contains("kTRC")
                || tags.IsSupersetOf(["rXYZ", "gXYZ", "bXYZ", "rTRC", "gTRC", "bTRC"]));
    }
}
