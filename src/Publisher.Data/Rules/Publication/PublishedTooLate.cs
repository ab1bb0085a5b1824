using System.Globalization;
using Publisher.Data.Rules.Engine;
using Publisher.Text.Diagnostics;

namespace Publisher.Data.Rules.Publication;

/// <summary>
/// The disclosure is published later than twenty days after its budget was approved (预算法 第十四条), or before it was.
/// </summary>
internal sealed class PublishedTooLate() : Rule("PUB2305", "S05", Severity.Warning, Certainty.Certain)
{
    private const int Days = 20;

    internal override void Check(DisclosureSubject disclosure, Findings findings)
    {
        var publication = disclosure.Disclosure.Publication;
        if (publication is not { ApprovedOn: { } approved, PublishedOn: { } published })
        {
            return;
        }

        var days = published.Value.DayNumber - approved.Value.DayNumber;
        if (days is < 0 or > Days)
        {
            findings.Add(At(
                published.Text.Span, published.Text.Text.Trim(), approved.Text.Text.Trim(), days.ToString(CultureInfo.InvariantCulture))
                .WithLabel(approved.Text.Span, "approved"));
        }
    }
}
