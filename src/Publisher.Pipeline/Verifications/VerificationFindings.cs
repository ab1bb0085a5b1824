using Publisher.Text.Diagnostics;
using Publisher.Text.Sources;

namespace Publisher.Pipeline.Verifications;

/// <summary>Findings about manifests, and about files built anew from their commits: PUB7500 to PUB7519.</summary>
internal static class VerificationFindings
{
    public static Diagnostic NoManifest(string path) => Diagnostic.Error("PUB7500", At(path), path);

    public static Diagnostic NotSigned(string path) => Diagnostic.Error("PUB7501", At(path), path);

    public static Diagnostic Missing(string path, string file) => Diagnostic.Error("PUB7502", At(path), file);

    public static Diagnostic Differs(string path, string file) => Diagnostic.Error("PUB7503", At(path), file);

    public static Diagnostic Outside(string path, string file) => Diagnostic.Error("PUB7504", At(path), file);

    public static Diagnostic NotListed(string path, string file) => Diagnostic.Warning("PUB7505", At(path), file);

    public static Diagnostic NoCommit(string path) => Diagnostic.Error("PUB7510", At(path), path);

    public static Diagnostic SameBytes(string path, string commit) => Diagnostic.Info("PUB7511", At(path), path, commit);

    public static Diagnostic OtherBytes(string path, string commit) => Diagnostic.Error("PUB7512", At(path), path, commit);

    public static Diagnostic OtherTool(string path, string made, string here) => Diagnostic.Warning("PUB7513", At(path), path, made, here);

    public static Diagnostic NoRepository(string folder) => Diagnostic.Error("PUB7514", At(folder), folder);

    private static SourceSpan At(string path) => SourceSpan.OfFile(new SourceFile(path, ""));
}
