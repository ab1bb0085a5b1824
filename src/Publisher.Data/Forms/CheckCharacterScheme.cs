namespace Publisher.Data.Forms;

/// <summary>
/// A check character by powers: the sum of each character's place in the alphabet times a power of the base, plus that of the
/// check character, leaves a fixed remainder.
/// </summary>
/// <param name="Alphabet">The characters by their values.</param>
/// <param name="Base">The first character weighs 1, the next this, the next its square, and so on.</param>
/// <param name="Modulus">By what the sum is divided.</param>
/// <param name="Remainder">What is left of it.</param>
public sealed record CheckCharacterScheme(string Alphabet, int Base, int Modulus, int Remainder);
