using Publisher.Documents.Styles;

namespace Publisher.Writers.Pdf.Layout.Text;

/// <summary>The look of a run of characters.</summary>
/// <param name="Role">The typeface.</param>
/// <param name="Bold">Whether it is bold.</param>
/// <param name="Size">In points.</param>
internal readonly record struct RunStyle(FontRole Role, bool Bold, double Size);
