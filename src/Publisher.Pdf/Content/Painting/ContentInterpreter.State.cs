using Publisher.Pdf.Content.Scanning;
using Publisher.Pdf.Objects;

namespace Publisher.Pdf.Content.Painting;

internal sealed partial class ContentInterpreter
{
    /// <summary>The state and its colours (ISO 32000-1 §8.4.4, §8.6.8).</summary>
    private bool ExecuteState(Operator next, OperandList operands)
    {
        switch (next)
        {
            case Operator.Save:
                Save();
                return true;
            case Operator.Restore:
                Restore();
                return true;
            case Operator.Concatenate:
                _state.Matrix = operands.TryMatrix(out var matrix) ? matrix.Then(_state.Matrix) : _state.Matrix;
                return true;
            case Operator.LineWidth:
                _state.LineWidth = operands.TryNumber(out var width) ? Math.Abs(width) : _state.LineWidth;
                return true;
            case Operator.State when operands.Last is NameObject name:
                Apply(context.Objects.Dictionary(context.Objects.Dictionary(resources, "ExtGState"), name.Value));
                return true;
            case Operator.FillSpace when operands.Last is NameObject name:
                _state.Fill = _state.Fill.In(ColorSpaces.ModelOf(context.Objects, resources, name.Value));
                return true;
            case Operator.StrokeSpace when operands.Last is NameObject name:
                _state.Stroke = _state.Stroke.In(ColorSpaces.ModelOf(context.Objects, resources, name.Value));
                return true;
            case Operator.FillGray or Operator.FillRgb:
                _state.Fill = ColorOf(_state.Fill.In(ColorModel.Light), operands);
                return true;
            case Operator.StrokeGray or Operator.StrokeRgb:
                _state.Stroke = ColorOf(_state.Stroke.In(ColorModel.Light), operands);
                return true;
            case Operator.FillCmyk:
                _state.Fill = ColorOf(_state.Fill.In(ColorModel.Ink), operands);
                return true;
            case Operator.StrokeCmyk:
                _state.Stroke = ColorOf(_state.Stroke.In(ColorModel.Ink), operands);
                return true;
            case Operator.FillColor or Operator.FillColorOrPattern:
                _state.Fill = ColorOf(_state.Fill, operands);
                return true;
            case Operator.StrokeColor or Operator.StrokeColorOrPattern:
                _state.Stroke = ColorOf(_state.Stroke, operands);
                return true;
            default:
                return false;
        }
    }

    private void Save()
    {
        if (_saved.Count < MaxSaved)
        {
            _saved.Push(_state.Clone());
        }
        else
        {
            _notSaved++;
        }
    }

    private void Restore()
    {
        if (_notSaved > 0)
        {
            _notSaved--;
        }
        else if (_saved.TryPop(out var saved))
        {
            _state = saved;
        }
    }

    private static Paint ColorOf(Paint paint, OperandList operands)
    {
        // DeviceN has at most 32 colorants (table C.1).
        Span<double> components = stackalloc double[32];
        var count = 0;
        foreach (var operand in operands.All)
        {
            if (operand.Kind == OperandKind.Number && count < components.Length)
            {
                components[count++] = operand.Number;
            }
        }

        return paint.With(components[..count]);
    }

    /// <summary>A dictionary of parameters (§8.4.5).</summary>
    private void Apply(DictionaryObject? parameters)
    {
        if (parameters is null)
        {
            return;
        }

        var objects = context.Objects;
        _state.LineWidth = Math.Abs(objects.Number(parameters, "LW") ?? _state.LineWidth);
        _state.Fill = objects.Number(parameters, "ca") is { } fill ? _state.Fill with { IsClear = fill <= 0 } : _state.Fill;
        _state.Stroke = objects.Number(parameters, "CA") is { } stroke
            ? _state.Stroke with { IsClear = stroke <= 0 }
            : _state.Stroke;
        if (objects.Find(parameters, "Font") is ArrayObject { Items: [var font, var size] }
            && objects.Resolve(font) is DictionaryObject dictionary
            && objects.Resolve(size) is NumberObject { Value: var points })
        {
            (_state.Font, _state.FontSize) = (context.Fonts.Get(dictionary), points);
        }
    }
}
