using Publisher.Pdf.Content.Scanning;
using Publisher.Pdf.Objects;

namespace Publisher.Pdf.Content.Painting;

internal sealed partial class ContentInterpreter
{
    private Matrix _textMatrix = Matrix.Identity;
    private Matrix _lineMatrix = Matrix.Identity;

    /// <summary>Text (ISO 32000-1 §9.3, §9.4). Outside of BT and ET, too: other readers show it.</summary>
    private bool ExecuteText(Operator next, OperandList operands)
    {
        switch (next)
        {
            case Operator.BeginText:
                (_textMatrix, _lineMatrix) = (Matrix.Identity, Matrix.Identity);
                return true;
            case Operator.EndText:
                return true;
            case Operator.CharacterSpacing:
                _state.CharacterSpacing = operands.TryNumber(out var spacing) ? spacing : _state.CharacterSpacing;
                return true;
            case Operator.WordSpacing:
                _state.WordSpacing = operands.TryNumber(out var blank) ? blank : _state.WordSpacing;
                return true;
            case Operator.HorizontalScaling:
                _state.HorizontalScaling = operands.TryNumber(out var percent) ? percent / 100 : _state.HorizontalScaling;
                return true;
            case Operator.Leading:
                _state.Leading = operands.TryNumber(out var leading) ? leading : _state.Leading;
                return true;
            case Operator.Rise:
                _state.Rise = operands.TryNumber(out var rise) ? rise : _state.Rise;
                return true;
            case Operator.RenderingMode:
                _state.RenderingMode = operands.TryNumber(out var mode) ? (int)mode : _state.RenderingMode;
                return true;
            case Operator.Font:
                SelectFont(operands);
                return true;
            case Operator.MoveText when operands.TryPoint(out var x, out var y):
                MoveLine(x, y);
                return true;
            case Operator.MoveTextSetLeading when operands.TryPoint(out var x, out var y):
                _state.Leading = -y;
                MoveLine(x, y);
                return true;
            case Operator.TextMatrix when operands.TryMatrix(out var matrix):
                (_textMatrix, _lineMatrix) = (matrix, matrix);
                return true;
            case Operator.NextLine:
                MoveLine(0, -_state.Leading);
                return true;
            case Operator.ShowText:
                Show(operands.Last);
                return true;
            case Operator.ShowTextAdjusted:
                ShowAdjusted(operands);
                return true;
            case Operator.NextLineShowText:
                MoveLine(0, -_state.Leading);
                Show(operands.Last);
                return true;
            case Operator.NextLineSpacedShowText:
                SetSpacing(operands);
                MoveLine(0, -_state.Leading);
                Show(operands.Last);
                return true;
            default:
                return false;
        }
    }

    private void SelectFont(OperandList operands)
    {
        if (operands.FirstName is { } name)
        {
            _state.Font = context.Objects.Dictionary(context.Objects.Dictionary(resources, "Font"), name) is { } font
                ? context.Fonts.Get(font)
                : null;
        }

        _state.FontSize = operands.TryNumber(out var size) ? size : _state.FontSize;
    }

    private void MoveLine(double x, double y)
    {
        _lineMatrix = _lineMatrix.Shifted(x, y);
        _textMatrix = _lineMatrix;
    }

    private void SetSpacing(OperandList operands)
    {
        if (operands.All is [{ Kind: OperandKind.Number } words, { Kind: OperandKind.Number } characters, _])
        {
            (_state.WordSpacing, _state.CharacterSpacing) = (words.Number, characters.Number);
        }
    }

    /// <summary>Strings, and between them thousandths of the size to move back by (§9.4.3).</summary>
    private void ShowAdjusted(OperandList operands)
    {
        foreach (var operand in operands.All)
        {
            if (operand.Kind != OperandKind.Number)
            {
                Show(operand.Value);
                continue;
            }

            var back = operand.Number / 1000 * _state.FontSize;
            _textMatrix = _state.Font is { IsVertical: true }
                ? _textMatrix.Shifted(0, -back)
                : _textMatrix.Shifted(-back * _state.HorizontalScaling, 0);
        }
    }

    private void Show(PdfObject? value)
    {
        if (value is not StringObject { Bytes: var text } || _state.Font is not { } font)
        {
            return;
        }

        var matrix = _textMatrix.Then(_state.Matrix);
        var size = _state.FontSize;
        var scaling = _state.HorizontalScaling;
        var shownSize = Math.Abs(size) * matrix.HeightScale * font.SizeFactor;

        // Mode 2 draws an outline around the filled glyph: how faces that have no bold one are made bold.
        var isBold = font.IsBold || _state.RenderingMode == 2;
        var isInvisible = _state.RenderingMode is 3 or 7;
        var pen = 0.0;
        for (var at = 0; at < text.Length;)
        {
            var glyph = font.Next(text, ref at);
            var spacing = _state.CharacterSpacing + (glyph.IsBlankCode ? _state.WordSpacing : 0);
            double left, right, x, y;
            if (font.IsVertical)
            {
                // The origin is above the middle of the glyph (§9.7.4.3).
                (x, y) = (-glyph.Width / 2 * size, pen - (font.VerticalOrigin * size) + _state.Rise);
                (left, right) = (matrix.XOf(x, y), matrix.XOf(-x, y));
                pen += (font.VerticalAdvance * size) + spacing;
            }
            else
            {
                (x, y) = (pen, _state.Rise);
                var advance = glyph.Width * size * scaling;
                (left, right) = (matrix.XOf(x, y), matrix.XOf(x + advance, y));
                pen += advance + (spacing * scaling);
            }

            var shown = new PlacedGlyph(
                glyph.Text, left, right, matrix.YOf(x, y), shownSize, isBold, marked.IsArtifact, isInvisible);
            if (!context.Page.AddGlyph(shown))
            {
                return;
            }
        }

        _textMatrix = font.IsVertical ? _textMatrix.Shifted(0, pen) : _textMatrix.Shifted(pen, 0);
    }
}
