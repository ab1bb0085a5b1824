using Publisher.Documents.Styles;
using Publisher.Writers.Word.Markup;

namespace Publisher.Writers.Word.Body;

/// <summary>A page style in twips.</summary>
internal readonly record struct SectionGeometry(int Width, int Height, int Top, int Right, int Bottom, int Left)
{
    /// <summary>Room for text from margin to margin.</summary>
    public int TextWidth => Width - Left - Right;

    /// <summary>Room for text from margin to margin.</summary>
    public int TextHeight => Height - Top - Bottom;

    public static SectionGeometry Of(PageStyle page) => new(
        Length.TwipsOfMillimetres(page.Width),
        Length.TwipsOfMillimetres(page.Height),
        Length.TwipsOfMillimetres(page.MarginTop),
        Length.TwipsOfMillimetres(page.MarginRight),
        Length.TwipsOfMillimetres(page.MarginBottom),
        Length.TwipsOfMillimetres(page.MarginLeft));
}
