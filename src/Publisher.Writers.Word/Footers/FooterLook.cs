using Publisher.Documents.Styles;

namespace Publisher.Writers.Word.Footers;

/// <summary>All that one footer can differ from another in; sections with the same look share it.</summary>
/// <param name="IsEven">Whether it is for even pages; else for odd ones, or for all when the two do not differ.</param>
/// <param name="IsOutside">Whether the number stands at the outer edge; else in the middle.</param>
/// <param name="Format">What is printed; empty: nothing.</param>
/// <param name="Style">The paragraph style of the number.</param>
internal sealed record FooterLook(bool IsEven, bool IsOutside, string Format, string Style)
{
    public static FooterLook Of(PageStyle page, bool isEven) => page.NumberPosition == PageNumberPosition.None
        ? new FooterLook(isEven, IsOutside: false, "", "")
        : new FooterLook(isEven, page.NumberPosition == PageNumberPosition.Outside, page.NumberFormat, page.NumberStyle);
}
