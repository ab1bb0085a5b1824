using Publisher.Pdf.Writing;
using Publisher.Text.Diagnostics;

namespace Publisher.Signing.Seals;

/// <summary>A seal from a picture.</summary>
public sealed class PictureSeal : IPdfAppearance
{
    private readonly PngPicture _picture;

    private PictureSeal(PngPicture picture, double width, string alternateText)
    {
        (_picture, Width, AlternateText) = (picture, width, alternateText);
    }

    public double Width { get; }

    public double Height => Width * _picture.Height / _picture.Width;

    public string AlternateText { get; }

    /// <param name="path">A PNG file.</param>
    /// <param name="width">In points.</param>
    /// <param name="alternateText">What it shows, in words.</param>
    /// <param name="diagnostics">Receives why it cannot be used.</param>
    /// <returns>Null after an error.</returns>
    public static PictureSeal? Load(string path, double width, string alternateText, DiagnosticBag diagnostics)
    {
        const int MaxLength = 16 * 1024 * 1024;
        var reason = "too large";
        try
        {
            if (new FileInfo(path).Length <= MaxLength && PngPicture.Read(File.ReadAllBytes(path), out reason) is { } picture)
            {
                return new PictureSeal(picture, width, alternateText);
            }
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException or ArgumentException)
        {
            reason = error.Message;
        }

        diagnostics.Add(SigningDiagnostics.BadPicture(path, reason));
        return null;
    }

    public PdfReference Write(IPdfObjects file)
    {
        var picture = file.Allocate();
        var form = file.Allocate();
        PdfReference mask = default;
        if (_picture.Alpha is { } alpha)
        {
            mask = file.Allocate();
            BeginPicture(file, mask, "DeviceGray"u8);
            file.EndStream(alpha);
        }

        var tokens = BeginPicture(file, picture, "DeviceRGB"u8);
        if (!mask.IsNone)
        {
            tokens.Reference("SMask"u8, mask);
        }

        file.EndStream(_picture.Colors);
        WriteForm(file, form, picture);
        return form;
    }

    private PdfTokenWriter BeginPicture(IPdfObjects file, PdfReference reference, ReadOnlySpan<byte> space)
    {
        var tokens = file.BeginStream(reference);
        tokens.Name("Type"u8, "XObject"u8);
        tokens.Name("Subtype"u8, "Image"u8);
        tokens.Number("Width"u8, _picture.Width);
        tokens.Number("Height"u8, _picture.Height);
        tokens.Number("BitsPerComponent"u8, 8);
        tokens.Name("ColorSpace"u8, space);
        return tokens;
    }

    private void WriteForm(IPdfObjects file, PdfReference form, PdfReference picture)
    {
        var tokens = FormXObject.Begin(file, form, Width, Height);
        tokens.BeginDictionary("Resources"u8);
        tokens.BeginDictionary("XObject"u8);
        tokens.Reference("Seal"u8, picture);
        tokens.EndDictionary();
        tokens.EndDictionary();

        var content = new PdfTokenWriter();
        content.Number(Width);
        content.Number(0);
        content.Number(0);
        content.Number(Height);
        content.Number(0);
        content.Number(0);
        content.Operator("cm"u8);
        content.Name("Seal"u8);
        content.Operator("Do"u8);
        file.EndStream(content.Written);
    }
}
