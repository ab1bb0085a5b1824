using Publisher.Data.Model;

namespace Publisher.Data.Rules.Engine;

/// <summary>One printed text with where it stands; in part one there is no table, outside the indicators no row.</summary>
internal sealed record PrintedCell(PrintedText Text, CellRole Role, TableSubject? Table, RowSubject? Row);
