using Publisher.Pdf.Content.Scanning;
using Publisher.Pdf.Objects;
using Publisher.Pdf.Reading;

namespace Publisher.Pdf.Content.Painting;

internal sealed partial class ContentInterpreter
{
    /// <summary>Setting up a form costs as much as this many operators.</summary>
    private const int FormCost = 20;

    /// <summary>External objects (ISO 32000-1 §8.8) and marked content (§14.6).</summary>
    private bool ExecuteObject(Operator next, OperandList operands)
    {
        switch (next)
        {
            case Operator.Paint when operands.Last is NameObject name:
                PaintObject(name.Value);
                return true;
            case Operator.BeginMarked:
                marked.Begin(operands.FirstName == "Artifact", text: null);
                return true;
            case Operator.BeginMarkedWithProperties:
                marked.Begin(operands.FirstName == "Artifact", ReplacementOf(operands.Last));
                return true;
            case Operator.EndMarked when marked.Depth > _outside:
                marked.End();
                return true;
            default:
                return false;
        }
    }

    private string? ReplacementOf(PdfObject? properties)
    {
        var dictionary = properties is NameObject name
            ? context.Objects.Dictionary(context.Objects.Dictionary(resources, "Properties"), name.Value)
            : properties as DictionaryObject;
        return context.Objects.Find(dictionary, "ActualText") is StringObject text && context.Budget.TakeBytes(text.Bytes.Length)
            ? text.Text
            : null;
    }

    private void PaintObject(string name)
    {
        if (context.Objects.Find(context.Objects.Dictionary(resources, "XObject"), name) is not StreamObject found)
        {
            return;
        }

        switch (context.Objects.Name(found, "Subtype"))
        {
            case "Image":
                context.Page.AddImage(_state.Matrix);
                break;
            case "Form" when depth < MaxForms && context.Budget.TakeOperators(FormCost):
                PaintForm(found);
                break;
        }
    }

    /// <summary>A form (§8.10): its content in its own coordinates, with its own resources.</summary>
    private void PaintForm(StreamObject form)
    {
        var inner = _state.Clone();
        inner.Matrix = FormMatrix(form).Then(inner.Matrix);
        var interpreter = new ContentInterpreter(
            context, context.Objects.Dictionary(form, "Resources") ?? resources, inner, marked, depth + 1);
        try
        {
            var content = context.Objects.Decode(form);
            if (context.Budget.TakeBytes(content.Length))
            {
                interpreter.Run(content);
            }
        }
        catch (PdfSyntaxException)
        {
            // A damaged form ends where its damage is; the page goes on.
        }
    }

    private Matrix FormMatrix(StreamObject form)
    {
        var values = new OperandList();
        foreach (var item in context.Objects.Items(form, "Matrix").Take(6))
        {
            if (item is NumberObject number)
            {
                values.Add(Operand.Of(number.Value));
            }
        }

        return values.TryMatrix(out var matrix) ? matrix : Matrix.Identity;
    }
}
