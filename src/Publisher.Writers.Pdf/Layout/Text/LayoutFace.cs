using Publisher.Writers.Pdf.Fonts.Files;

namespace Publisher.Writers.Pdf.Layout.Text;

/// <summary>A face as a document uses it.</summary>
/// <param name="Face">The face.</param>
<<<<<<< HEAD
/// <param name="IsThickened">Whether bold text is set in it though it is not bold: its outlines are stroked too.</param>
=======
/// <param name="IsThickened">
/// Whether bold text is set in it though it is not bold: its outlines are stroked too.
/// </param>
>>>>>>> f9e8feaa6d9135f11f50d9a35da63f6c45770f32
internal readonly record struct LayoutFace(FontFace Face, bool IsThickened);
