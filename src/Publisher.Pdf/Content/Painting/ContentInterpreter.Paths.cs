using Publisher.Pdf.Content.Scanning;

namespace Publisher.Pdf.Content.Painting;

internal sealed partial class ContentInterpreter
{
    /// <summary>Paths (ISO 32000-1 §8.5).</summary>
    private bool ExecutePath(Operator next, OperandList operands)
    {
        switch (next)
        {
            case Operator.MoveTo when operands.TryPoint(out var x, out var y):
                _path.MoveTo(_state.Matrix.XOf(x, y), _state.Matrix.YOf(x, y));
                return true;
            case Operator.LineTo when operands.TryPoint(out var x, out var y):
                _path.StepTo(_state.Matrix.XOf(x, y), _state.Matrix.YOf(x, y), PathStep.Line);
                return true;
            case Operator.Curve or Operator.CurveFromHere or Operator.CurveToEnd when operands.TryPoint(out var x, out var y):
                _path.StepTo(_state.Matrix.XOf(x, y), _state.Matrix.YOf(x, y), PathStep.Curve);
                return true;
            case Operator.Rectangle:
                AddRectangle(operands);
                return true;
            case Operator.Close:
                _path.Close();
                return true;
            case Operator.Stroke:
                return PaintPath(isFilled: false, isStroked: true);
            case Operator.CloseStroke:
                _path.Close();
                return PaintPath(isFilled: false, isStroked: true);
            case Operator.Fill or Operator.FillOld:
                return PaintPath(isFilled: true, isStroked: false);
            case Operator.FillEvenOdd:
                return PaintPath(isFilled: true, isStroked: false, isEvenOdd: true);
            case Operator.FillStroke:
                return PaintPath(isFilled: true, isStroked: true);
            case Operator.FillStrokeEvenOdd:
                return PaintPath(isFilled: true, isStroked: true, isEvenOdd: true);
            case Operator.CloseFillStroke:
                _path.Close();
                return PaintPath(isFilled: true, isStroked: true);
            case Operator.CloseFillStrokeEvenOdd:
                _path.Close();
                return PaintPath(isFilled: true, isStroked: true, isEvenOdd: true);
            case Operator.EndPath:
                return PaintPath(isFilled: false, isStroked: false);
            default:
                return false;
        }
    }

    private void AddRectangle(OperandList operands)
    {
        Span<double> values = stackalloc double[4];
        if (!operands.TryNumbers(values))
        {
            return;
        }

        var (x, y, width, height) = (values[0], values[1], values[2], values[3]);
        var matrix = _state.Matrix;
        _path.MoveTo(matrix.XOf(x, y), matrix.YOf(x, y));
        _path.StepTo(matrix.XOf(x + width, y), matrix.YOf(x + width, y), PathStep.Line);
        _path.StepTo(matrix.XOf(x + width, y + height), matrix.YOf(x + width, y + height), PathStep.Line);
        _path.StepTo(matrix.XOf(x, y + height), matrix.YOf(x, y + height), PathStep.Line);
        _path.Close();
    }

    private bool PaintPath(bool isFilled, bool isStroked, bool isEvenOdd = false)
    {
        if (isFilled && _state.Fill.IsVisible)
        {
            PathRules.AddFills(context.Page, _path.Points, isEvenOdd);
        }

        if (isStroked && _state.Stroke.IsVisible)
        {
            // A round pen becomes an ellipse; these are its extents.
            var matrix = _state.Matrix;
            var width = _state.LineWidth * Math.Sqrt((matrix.A * matrix.A) + (matrix.C * matrix.C));
            var height = _state.LineWidth * Math.Sqrt((matrix.B * matrix.B) + (matrix.D * matrix.D));
            PathRules.AddStrokes(context.Page, _path.Points, width, height);
        }

        _path.Clear();
        return true;
    }
}
