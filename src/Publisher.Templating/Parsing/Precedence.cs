using Publisher.Templating.Ast.Expressions;
using Publisher.Templating.Syntax;

namespace Publisher.Templating.Parsing;

/// <summary>How strongly operators bind; all are left-associative.</summary>
internal static class Precedence
{
    public const int None = 0;
    public const int Unary = 200;

    /// <summary>The precedence of a binary operator, or <see cref="None"/>.</summary>
    public static int Of(TokenKind kind) => kind switch
    {
        TokenKind.DoubleQuestion or TokenKind.QuestionBang => 20,
        TokenKind.DoubleBar => 30,
        TokenKind.DoubleAmpersand => 40,
        TokenKind.DoubleEqual or TokenKind.BangEqual => 70,
        TokenKind.Less or TokenKind.LessEqual or TokenKind.Greater or TokenKind.GreaterEqual => 80,
        TokenKind.Plus or TokenKind.Minus => 100,
        TokenKind.Star or TokenKind.Slash or TokenKind.DoubleSlash or TokenKind.Percent => 110,
        TokenKind.DoubleLess or TokenKind.DoubleGreater => 110,
        TokenKind.DotDot or TokenKind.DotDotLess => 130,
        _ => None,
    };

    public static BinaryOperator ToOperator(TokenKind kind) => kind switch
    {
        TokenKind.DoubleEqual => BinaryOperator.Equal,
        TokenKind.BangEqual => BinaryOperator.NotEqual,
        TokenKind.Less => BinaryOperator.Less,
        TokenKind.LessEqual => BinaryOperator.LessOrEqual,
        TokenKind.Greater => BinaryOperator.Greater,
        TokenKind.GreaterEqual => BinaryOperator.GreaterOrEqual,
        TokenKind.Plus => BinaryOperator.Add,
        TokenKind.Minus => BinaryOperator.Subtract,
        TokenKind.Star => BinaryOperator.Multiply,
        TokenKind.Slash => BinaryOperator.Divide,
        TokenKind.DoubleSlash => BinaryOperator.DivideRound,
        TokenKind.Percent => BinaryOperator.Modulus,
        TokenKind.DoubleLess => BinaryOperator.ShiftLeft,
        TokenKind.DoubleGreater => BinaryOperator.ShiftRight,
        TokenKind.DotDot => BinaryOperator.RangeInclude,
        TokenKind.DotDotLess => BinaryOperator.RangeExclude,
        _ => throw new ArgumentOutOfRangeException(nameof(kind), kind, message: null),
    };
}
