using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using Publisher.Documents.Tables;

namespace Publisher.Writers.Html.Styling;

/// <summary>
/// The column widths that occur in a document, each with a class of its own: the page's security policy allows no
/// <c>style</c> attributes, and forty tables of one form share one pattern.
/// </summary>
internal sealed class ColumnPatterns
{
    private readonly List<ImmutableArray<TableColumn>> _patterns = [];

    /// <summary>The number of the pattern of <paramref name="columns"/>, from 1.</summary>
    public int GetNumber(ImmutableArray<TableColumn> columns)
    {
        for (var i = 0; i < _patterns.Count; i++)
        {
            if (_patterns[i].AsSpan().SequenceEqual(columns.AsSpan()))
            {
                return i + 1;
            }
        }

        _patterns.Add(columns);
        return _patterns.Count;
    }

    public void AppendCss(StringBuilder css)
    {
        for (var i = 0; i < _patterns.Count; i++)
        {
            var columns = _patterns[i];
            for (var column = 0; column < columns.Length; column++)
            {
                css.Append(CultureInfo.InvariantCulture, $".web-columns-{i + 1} col:nth-child({column + 1}){{width:")
                    .AppendNumber(columns[column].Width * 100).Append("%}\n");
            }

            // On a narrow screen a form keeps the width that its cells need, and is moved sideways within its own frame.
            if (columns.Length > 3)
            {
                css.Append(CultureInfo.InvariantCulture, $".web-columns-{i + 1}{{min-width:")
                    .AppendNumber(columns.Length * 6.5).Append("rem}\n");
            }
        }
    }
}
