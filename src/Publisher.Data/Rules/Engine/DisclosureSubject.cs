using System.Collections.Immutable;
using Publisher.Data.Forms;
using Publisher.Data.Model;

namespace Publisher.Data.Rules.Engine;

/// <summary>A disclosure as the rules see it: every printed table, row and text, each understood once.</summary>
internal sealed class DisclosureSubject
{
    public DisclosureSubject(Disclosure disclosure, RuleContext context)
    {
        (Disclosure, Form, LastYear) = (disclosure, context.Form, context.LastYear);
        var tables = ImmutableArray.CreateBuilder<TableSubject>();
        foreach (var part in disclosure.Parts)
        {
            foreach (var table in part.Tables)
            {
                tables.Add(new TableSubject(this, part, table));
            }
        }

        Tables = tables.ToImmutable();
        Cells = CellList.Of(disclosure, Tables);
    }

    public Disclosure Disclosure { get; }

    public FormDefinition Form { get; }

    public Disclosure? LastYear { get; }

    /// <summary>All printed tables; a project that two parts print is here twice.</summary>
    public ImmutableArray<TableSubject> Tables { get; }

    public IReadOnlyList<PrintedCell> Cells { get; }
}
