using Publisher.Writers.Pdf.Layout.Structure;

namespace Publisher.Writers.Pdf.Writing;

/// <summary>The piece of a link that stands in one line, in PDF's coordinates.</summary>
/// <param name="Link">The link.</param>
/// <param name="Left">Left edge.</param>
/// <param name="Bottom">Lower edge, upwards from the page's lower edge.</param>
/// <param name="Right">Right edge.</param>
/// <param name="Top">Upper edge.</param>
/// <param name="Words">What it reads.</param>
internal sealed record LinkArea(Tag Link, double Left, double Bottom, double Right, double Top, string Words);
