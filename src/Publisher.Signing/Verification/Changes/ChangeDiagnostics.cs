using System.Globalization;
using Publisher.Text.Diagnostics;

namespace Publisher.Signing.Verification.Changes;

/// <summary>Findings about what was changed after which signature: PUB7400 to PUB7419.</summary>
internal static class ChangeDiagnostics
{
    /// <param name="field">The signature that the file was changed after.</param>
    /// <param name="change">The change.</param>
    /// <param name="permission">What the certification allows; 0 without one.</param>
    public static Diagnostic Of(string field, Change change, int permission)
    {
        var number = Number(change.Number);
        return change.Kind switch
        {
            ChangeKind.Page => Diagnostic.Error("PUB7400", default, field, number),
            ChangeKind.Annotation when permission == 3 => Diagnostic.Info("PUB7411", default, field, number),
            ChangeKind.Annotation => Diagnostic.Error("PUB7401", default, field, number),
            ChangeKind.Structure => Diagnostic.Error("PUB7402", default, field, number),
            ChangeKind.Properties => Diagnostic.Error("PUB7403", default, field, number),
            ChangeKind.FormValue when permission >= 2 => Diagnostic.Info("PUB7412", default, field, number),
            ChangeKind.FormValue => Diagnostic.Error("PUB7404", default, field, number),
            ChangeKind.Signature => Diagnostic.Error("PUB7405", default, field),
            ChangeKind.ForbiddenSignature => Diagnostic.Error("PUB7406", default, field),
            ChangeKind.Removal => Diagnostic.Error("PUB7407", default, field, number),
            _ => Diagnostic.Error("PUB7408", default, field, number),
        };
    }

    public static Diagnostic LooseBytes(string field, int count) => Diagnostic.Error("PUB7409", default, field, Number(count));

    public static Diagnostic OtherBranch(string field) => Diagnostic.Error("PUB7410", default, field);

    public static Diagnostic OnlySecurityData(string field, int count) => Diagnostic.Info("PUB7413", default, field, Number(count));

    private static string Number(int value) => value.ToString(CultureInfo.InvariantCulture);
}
