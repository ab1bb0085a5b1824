using System.Text;

namespace Publisher.Writers.Pdf.Fonts.Selection;

/// <summary>
/// The Private Use Areas: each font draws there what it likes, so nobody can read them later and archives forbid them
/// (ISO 19005-3 §6.2.11.7.3). Old systems kept rare characters of names there.
/// </summary>
internal static class PrivateUse
{
    public static bool Contains(Rune rune) => rune.Value is (>= 0xE000 and <= 0xF8FF) or >= 0xF0000;
}
