namespace Publisher.Data.Forms;

/// <summary>How a locality writes its project codes (项目编码), as its layout declares it.</summary>
/// <param name="Name">What the format is called.</param>
/// <param name="Pattern">
/// One character for each of the code: <c>#</c> a digit, <c>年</c> a digit of the year, <c>*</c> a digit or a capital letter,
/// <c>校</c> the check character; any other stands for itself.
/// </param>
/// <param name="IsOutdated">No longer in use for new projects.</param>
/// <param name="Check">How the check character is worked out, or null when there is none.</param>
public sealed record ProjectCodeFormat(string Name, string Pattern, bool IsOutdated, CheckCharacterScheme? Check)
{
    public const char Digit = '#';
    public const char YearDigit = '年';
    public const char DigitOrLetter = '*';
    public const char CheckCharacter = '校';
}
