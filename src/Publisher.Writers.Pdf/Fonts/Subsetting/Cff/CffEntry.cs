using Publisher.Writers.Pdf.Fonts.Files;

namespace Publisher.Writers.Pdf.Fonts.Subsetting.Cff;

/// <summary>One entry of a DICT.</summary>
/// <param name="Operator">What it is.</param>
/// <param name="Operands">Its value as it stands in the file.</param>
internal sealed record CffEntry(CffOperator Operator, FontTable Operands);
