using Publisher.Documents.Styles;

namespace Publisher.Writers.Word.Flow;

/// <summary>A run of pages of one look.</summary>
/// <param name="Page">The look.</param>
/// <param name="IsResumed">Whether the look goes on after a section inside it: its numbers then run on.</param>
/// <param name="Blocks">What stands on the pages.</param>
internal sealed record FlowSection(PageStyle Page, bool IsResumed, List<FlowBlock> Blocks);
