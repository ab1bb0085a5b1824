using Publisher.Writers.Pdf.Fonts.Files;

namespace Publisher.Writers.Pdf.Layout.Text;

/// <summary>A face as a document uses it.</summary>
/// <param name="Face">The face.</param>
/// <param name="IsThickened">
/// Whether bold text is set in it though it is not bold: its outlines are stroked too.
/// </param>
internal readonly record struct LayoutFace(FontFace Face, bool IsThickened);
