using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Unicode;
using Publisher.Pipeline.Verifications;
using Publisher.Signing;
using Publisher.Signing.Files;
using Publisher.Signing.Verification;
using Publisher.Text.Diagnostics;

namespace Publisher.Cli.Terminal;

/// <summary>What <c>verify</c> found out, for programs.</summary>
internal static class VerifyJson
{
    public static string Write(ImmutableArray<VerifiedFile> files, bool isSound, DateTimeOffset time, Language language)
    {
        using var buffer = new MemoryStream();
        var options = new JsonWriterOptions
        {
            Indented = true,
            NewLine = "\n",
            Encoder = JavaScriptEncoder.Create(UnicodeRanges.All),
        };
        using (var json = new Utf8JsonWriter(buffer, options))
        {
            json.WriteStartObject();
            json.WriteBoolean("sound", isSound);
            json.WriteString("time", Moment(time));
            json.WriteStartArray("files");
            foreach (var file in files)
            {
                Write(json, file, language);
            }

            json.WriteEndArray();
            json.WriteEndObject();
        }

        return Encoding.UTF8.GetString(buffer.GetBuffer(), 0, (int)buffer.Length) + "\n";
    }

    private static void Write(Utf8JsonWriter json, VerifiedFile file, Language language)
    {
        json.WriteStartObject();
        json.WriteString("path", file.Path);
        json.WriteString("sha256", file.Sha256);
        json.WriteBoolean("sound", file.IsSound);
        json.WriteStartArray("claims");
        foreach (var claim in file.Claims)
        {
            json.WriteStringValue(claim);
        }

        json.WriteEndArray();
        if (file.Conforms is { } conforms)
        {
            json.WriteBoolean("conforms", conforms);
        }

        json.WriteStartArray("signatures");
        foreach (var signature in file.Signatures)
        {
            Write(json, signature);
        }

        json.WriteEndArray();
        json.WriteStartArray("findings");
        foreach (var finding in file.Diagnostics)
        {
            json.WriteStartObject();
            json.WriteString("code", finding.Code);
            json.WriteString("severity", finding.Severity switch
            {
                Severity.Error => "error",
                Severity.Warning => "warning",
                _ => "info",
            });
            json.WriteString("message", finding.GetMessage(language));
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter json, SignatureReport signature)
    {
        json.WriteStartObject();
        json.WriteString("field", signature.Field);
        json.WriteString("kind", signature.Kind switch
        {
            SignatureKind.Certification => "certification",
            SignatureKind.TimeStamp => "timestamp",
            _ => "approval",
        });
        json.WriteString("subFilter", signature.SubFilter);
        json.WriteString("signer", signature.Signer);
        json.WriteString("issuer", signature.Issuer);
        json.WriteString("claimedTime", signature.ClaimedTime is { } claimed ? Moment(claimed) : null);
        json.WriteString("provenTime", signature.ProvenTime is { } proven ? Moment(proven) : null);
        json.WriteBoolean("intact", signature.IsIntact);
        json.WriteNumber("signedBytes", signature.SignedBytes);
        json.WriteBoolean("coversFile", signature.CoversFile);
        json.WriteString("identity", signature.Identity switch
        {
            Identity.Trusted => "trusted",
            Identity.NotTrusted => "not-trusted",
            _ => "not-judged",
        });
        json.WriteBoolean("trial", signature.IsTrial);
        json.WriteString("level", signature.Level switch
        {
            SignatureLevel.B => "B-B",
            SignatureLevel.T => "B-T",
            SignatureLevel.LT => "B-LT",
            SignatureLevel.LTA => "B-LTA",
            _ => null,
        });
        json.WriteNumber("permission", signature.Permission);
        json.WriteEndObject();
    }

    private static string Moment(DateTimeOffset time) =>
        time.UtcDateTime.ToString("yyyy-MM-dd'T'HH:mm:ss'Z'", CultureInfo.InvariantCulture);
}
