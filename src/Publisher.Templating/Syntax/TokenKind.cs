namespace Publisher.Templating.Syntax;

/// <summary>The kinds of tokens that a template consists of.</summary>
internal enum TokenKind
{
    EndOfFile,
    Invalid,

    // Outside of code
    Text,
    EscapedText,
    CodeEnter,
    CodeExit,

    // Statement ends
    NewLine,
    Semicolon,

    // Names and literals
    Identifier,
    LocalIdentifier,
    Integer,
    HexInteger,
    BinaryInteger,
    Float,
    String,
    VerbatimString,
    InterpolatedString,
    InterpolatedStart,
    InterpolatedMiddle,
    InterpolatedEnd,

    // Punctuation
    OpenParen,
    CloseParen,
    OpenBracket,
    CloseBracket,
    OpenBrace,
    CloseBrace,
    Comma,
    Colon,
    Dot,
    QuestionDot,
    Question,
    At,
    Caret,
    Bar,

    // Assignment
    Equal,
    PlusEqual,
    MinusEqual,
    StarEqual,
    SlashEqual,
    DoubleSlashEqual,
    PercentEqual,

    // Operators
    Plus,
    DoublePlus,
    Minus,
    DoubleMinus,
    Star,
    Slash,
    DoubleSlash,
    Percent,
    Bang,
    BangEqual,
    DoubleEqual,
    Less,
    LessEqual,
    DoubleLess,
    Greater,
    GreaterEqual,
    DoubleGreater,
    DoubleAmpersand,
    DoubleBar,
    DoubleQuestion,
    QuestionBang,
    DotDot,
    DotDotLess,
    Ellipsis,
}
