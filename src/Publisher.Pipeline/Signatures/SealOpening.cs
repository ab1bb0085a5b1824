using Publisher.Pdf.Writing;
using Publisher.Pipeline.Building;
using Publisher.Signing;
using Publisher.Signing.Keys;
using Publisher.Signing.Seals;
using Publisher.Text.Diagnostics;
using Publisher.Writers.Pdf.Seals;

namespace Publisher.Pipeline.Signatures;

/// <summary>Makes the seal that a request asks for.</summary>
internal static class SealOpening
{
    private const double PointsPerMillimetre = 72 / 25.4;

    /// <param name="request">What was asked for.</param>
    /// <param name="signer">Whose seal it is. A trial's seal says so, whatever was asked for.</param>
    /// <param name="name">The signer's name; empty: the certificate's.</param>
    /// <param name="fonts">Needed as long as the seal is.</param>
    /// <param name="diagnostics">Receives why there is none.</param>
    /// <returns>Null after an error.</returns>
    public static IPdfAppearance? Open(SealRequest request, ISigner signer, string name, SharedFonts fonts, DiagnosticBag diagnostics)
    {
        var width = request.Width * PointsPerMillimetre;
        var words = request.Words.Length > 0 ? request.Words : name.Length > 0 ? name : signer.Name;
        if (request.Look != SealRequest.Ring && !signer.IsTrial)
        {
            return PictureSeal.Load(request.Look, width, $"印章：{words}", diagnostics);
        }

        if (fonts.Set is not { } set)
        {
            diagnostics.AddRange(fonts.Findings);
            return null;
        }

        var seal = signer.IsTrial
            ? RingSeal.Create(set, "试用印章不具效力", "TRIAL", width, out var missing)
            : RingSeal.Create(set, words, "", width, out missing);
        if (seal is null)
        {
            diagnostics.Add(SigningDiagnostics.NoGlyph(missing.ToString()));
        }

        return seal;
    }
}
