using Publisher.Data.Syntax;
using Publisher.Pipeline.Fingerprints;
using Publisher.Pipeline.Inputs;
using Publisher.Pipeline.Layouts;
using Publisher.Signing;
using Publisher.Text.Diagnostics;

namespace Publisher.Pipeline.Signatures;

/// <summary>The data folder's <c>signing.yaml</c>: how a build signs what it makes. It never holds a password.</summary>
/// <param name="Request">What it says; null when there is no such file, and nothing is signed.</param>
/// <param name="Fingerprint">Of its text: everything is signed anew when it changes.</param>
internal sealed record SigningSource(SignRequest? Request, Fingerprint Fingerprint)
{
    private const string Name = "signing.yaml";

    /// <param name="data">The data folder.</param>
    /// <param name="folder">Its path: files named in it are relative to it.</param>
    /// <param name="signing">Time and passwords; null: nothing is to be signed.</param>
    /// <param name="diagnostics">Receives what is wrong.</param>
    /// <returns>Null after an error.</returns>
    public static SigningSource? Read(ISourceFiles data, string folder, BuildSigning? signing, DiagnosticBag diagnostics)
    {
        using var fingerprint = new Fingerprint.Builder();
        if (signing is null || data.GetSize(Name) is null)
        {
            return new SigningSource(null, fingerprint.ToFingerprint());
        }

        if (data.ReadText(Name, diagnostics) is not { } file)
        {
            return null;
        }

        var found = new DiagnosticBag();
        var node = DataParser.Parse(file, found);
        var request = node is DataMapping mapping ? Read(new NodeReader(mapping, found), folder, signing) : null;
        diagnostics.AddRange(found);
        return found.HasErrors ? null : new SigningSource(request, fingerprint.Add(Name, file.Text).ToFingerprint());
    }

    private static SignRequest Read(NodeReader reader, string folder, BuildSigning signing)
    {
        var key = File(reader.Text("密钥"), folder);
        var request = new SignRequest
        {
            Paths = [],
            PublicFolder = "",
            Time = signing.Time,
            Signer = new SignerRequest
            {
                Key = key,
                Certificate = File(reader.Text("证书"), folder),
                Command = reader.Text("签名程序"),
                CommandLimit = TimeSpan.FromSeconds(reader.Number("签名程序时限", 60, 1, 3600)),
                Hash = reader.Choice("摘要算法", "sha256", [("sha256", "sha256"), ("sha384", "sha384"), ("sha512", "sha512"), ("sm3", "sm3")]),
                AskPassword = () => signing.AskPassword(key ?? ""),
            },
            Level = reader.Choice(
                "级别",
                "B",
                [("B", SignatureLevel.B), ("T", SignatureLevel.T), ("LT", SignatureLevel.LT), ("LTA", SignatureLevel.LTA)]),
            TimeStampAuthority = Uri.TryCreate(reader.Text("时间戳服务"), UriKind.Absolute, out var address) ? address : null,
            Chain = [.. reader.Texts("证书链").Select(path => File(path, folder)!)],
            Name = reader.Text("签名人") ?? "",
            Reason = reader.Text("事由") ?? "",
            Location = reader.Text("地点") ?? "",
            Role = reader.Text("职务") ?? "",
            Seal = reader.Mapping("印章") is { } seal ? ReadSeal(seal, folder) : null,
        };
        reader.ReportUnknownKeys();
        return request;
    }

    private static SealRequest ReadSeal(NodeReader reader, string folder)
    {
        const double MaxMillimetres = 1000;
        var picture = File(reader.Text("图片"), folder);
        var position = new SealPosition
        {
            Page = (int)reader.Number("页", 1, 1, 100_000),
            Destination = reader.Choice("位置", "封面", [("封面", ""), (SealRequest.DateDestination, SealRequest.DateDestination)]),
            X = reader.Node("距左") is null ? null : reader.Number("距左", 0, 0, MaxMillimetres),
            Y = reader.Node("距下") is null ? null : reader.Number("距下", 0, 0, MaxMillimetres),
        };
        var seal = new SealRequest
        {
            Look = picture ?? SealRequest.Ring,
            Words = reader.Text("文字") ?? "",
            Width = reader.Number("宽度", 42, 5, 200),
            Position = position,
        };
        reader.ReportUnknownKeys();
        return seal;
    }

    private static string? File(string? path, string folder) => path is null ? null : Path.Combine(folder, path);
}
