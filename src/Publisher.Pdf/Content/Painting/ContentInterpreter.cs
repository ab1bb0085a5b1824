using Publisher.Pdf.Content.Scanning;
using Publisher.Pdf.Objects;
using Publisher.Pdf.Reading;

namespace Publisher.Pdf.Content.Painting;

/// <summary>
/// Executes a content stream, of a page or of a form (ISO 32000-1 §8, §9), as far as it paints text, rules and images. What is
/// malformed is passed over, operator by operator. Clipping paths, soft masks, shadings and optional content are not looked at.
/// </summary>
internal sealed partial class ContentInterpreter(
    ContentContext context, DictionaryObject resources, GraphicsState state, MarkedContent marked, int depth)
{
    /// <summary>Forms in forms in forms.</summary>
    private const int MaxForms = 24;

    /// <summary>Saved states; deeper ones are counted, but not kept.</summary>
    private const int MaxSaved = 512;

    private readonly Stack<GraphicsState> _saved = new();
    private readonly ContentPath _path = new();
    private readonly int _outside = marked.Depth;
    private GraphicsState _state = state;
    private int _notSaved;

    /// <exception cref="PdfSyntaxException">The stream is damaged; what was painted before stays.</exception>
    public void Run(ReadOnlyMemory<byte> content)
    {
        var scanner = new ContentScanner(content);
        try
        {
            for (var next = scanner.Next(); next != Operator.None && context.Budget.TakeOperators(); next = scanner.Next())
            {
                if (next == Operator.BeginImage)
                {
                    context.Page.AddImage(_state.Matrix);
                    scanner.SkipImage();
                }
                else
                {
                    Execute(next, scanner.Operands);
                }
            }
        }
        finally
        {
            marked.EndTo(_outside);
        }
    }

    private void Execute(Operator next, OperandList operands)
    {
        _ = ExecuteText(next, operands)
            || ExecutePath(next, operands)
            || ExecuteState(next, operands)
            || ExecuteObject(next, operands);
    }
}
