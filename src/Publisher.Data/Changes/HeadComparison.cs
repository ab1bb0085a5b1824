using System.Globalization;
using Publisher.Data.Fields;
using Publisher.Data.Model;

namespace Publisher.Data.Changes;

/// <summary>Compares what stands above everything: names, unit, publication details.</summary>
internal static class HeadComparison
{
    public static IEnumerable<SubjectChange> Compare(Disclosure before, Disclosure after)
    {
        var changes = new ChangeList();
        changes.Add(
            DisclosureFields.Year.Key,
            before.Year.ToString(CultureInfo.InvariantCulture),
            after.Year.ToString(CultureInfo.InvariantCulture));
        changes.Add(DisclosureFields.Layout, before.Layout, after.Layout);
        changes.Add(DisclosureFields.Department, before.Department, after.Department);
        changes.Add(DisclosureFields.Title, before.Title, after.Title);
        changes.Add(DisclosureFields.Unit, before.Unit, after.Unit);
        changes.Add(DisclosureFields.MoneyUnit, before.MoneyUnit, after.MoneyUnit);
        var (earlier, later) = (before.Publication, after.Publication);
        changes.Add(PublicationFields.Publisher, earlier.Publisher, later.Publisher);
        changes.Add(PublicationFields.IndexNumber, earlier.IndexNumber, later.IndexNumber);
        changes.Add(PublicationFields.DocumentNumber, earlier.DocumentNumber, later.DocumentNumber);
        changes.Add(PublicationFields.Topic, earlier.Topic, later.Topic);
        changes.Add(PublicationFields.Keywords, earlier.Keywords, later.Keywords);
        changes.Add(PublicationFields.Summary, earlier.Summary, later.Summary);
        changes.Add(PublicationFields.ApprovedOn, earlier.ApprovedOn, later.ApprovedOn);
        changes.Add(PublicationFields.WrittenOn, earlier.WrittenOn, later.WrittenOn);
        changes.Add(PublicationFields.PublishedOn, earlier.PublishedOn, later.PublishedOn);
        changes.Add(before.Extras, after.Extras);
        if (changes.Count > 0)
        {
            yield return new SubjectChange(SubjectChangeKind.Changed, "", changes.ToImmutable());
        }
    }
}
