namespace Publisher.Import.Reading.Pdf.Tables;

/// <summary>A line of a table, without its thickness.</summary>
/// <param name="At">Its y when it is horizontal, its x when it is vertical.</param>
/// <param name="From">Its left or upper end.</param>
/// <param name="To">Its right or lower end.</param>
internal readonly record struct Rule(double At, double From, double To);
