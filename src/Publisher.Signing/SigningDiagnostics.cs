using System.Globalization;
using Publisher.Text.Diagnostics;
using Publisher.Text.Sources;

namespace Publisher.Signing;

/// <summary>Findings about the files to be signed: PUB7000 to PUB7099.</summary>
public static class SigningDiagnostics
{
    public static Diagnostic CannotRead(string path, string reason) => Diagnostic.Error("PUB7000", At(path), path, reason);

    public static Diagnostic NoPdf(string path, string reason) => Diagnostic.Error("PUB7001", At(path), path, reason);

    public static Diagnostic Encrypted(string path) => Diagnostic.Error("PUB7002", At(path), path);

    public static Diagnostic NoChangesAllowed(string path, string field) => Diagnostic.Error("PUB7003", At(path), path, field);

    public static Diagnostic OutputExists(string path) => Diagnostic.Error("PUB7004", At(path), path);

    public static Diagnostic CannotWrite(string path, string reason) => Diagnostic.Error("PUB7005", At(path), path, reason);

    public static Diagnostic NoFiles(string path) => Diagnostic.Error("PUB7006", At(path), path);

    public static Diagnostic NoSuchPage(string path, int page, int count) =>
        Diagnostic.Error("PUB7007", At(path), path, Number(page), Number(count));

    public static Diagnostic NoSuchPlace(string path, string destination) =>
        Diagnostic.Error("PUB7008", At(path), path, destination);

    public static Diagnostic NothingToExtend(string path) => Diagnostic.Error("PUB7009", At(path), path);

    public static Diagnostic SignatureTooLong(string path, int length) =>
        Diagnostic.Error("PUB7010", At(path), path, Number(length));

    public static Diagnostic NoStampAuthority(SignatureLevel level) => Diagnostic.Error("PUB7011", default, level.ToString());

    public static Diagnostic SeveralToOneFile(string path) => Diagnostic.Error("PUB7012", At(path), path);

    public static Diagnostic BadPicture(string path, string reason) => Diagnostic.Error("PUB7013", At(path), path, reason);

    public static Diagnostic NoSigner() => Diagnostic.Error("PUB7014", default);

    public static Diagnostic Trial() => Diagnostic.Warning("PUB7015", default);

    public static Diagnostic NoGlyph(string character) => Diagnostic.Error("PUB7016", default, character);

    private static string Number(int value) => value.ToString(CultureInfo.InvariantCulture);

    private static SourceSpan At(string path) => SourceSpan.OfFile(new SourceFile(path, ""));
}
