using Publisher.Documents.Styles;

namespace Publisher.Writers.Word.Footers;

/// <summary>All that one footer can differ from another in; sections with the same look share it.</summary>
internal sealed record FooterLook(FooterSide Side, PageNumberPosition Position, string Format, string Style)
{
    public static FooterLook Of(PageStyle page, FooterSide side) => page.NumberPosition == PageNumberPosition.None
        ? new FooterLook(side, PageNumberPosition.None, "", "")
        : new FooterLook(side, page.NumberPosition, page.NumberFormat, page.NumberStyle);
}
