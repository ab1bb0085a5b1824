namespace Publisher.Data.Values;

/// <summary>A bank card's number (ISO/IEC 7812-1): 16 to 19 digits, 62 in front for cards of China, a check digit.</summary>
public static class BankCardNumber
{
    public static bool IsValid(ReadOnlySpan<char> digits)
    {
        if (digits.Length is < 16 or > 19 || !digits.StartsWith("62", StringComparison.Ordinal))
        {
            return false;
        }

        // Annex B (Luhn): from the right, every second digit doubled, the digits of all summed.
        var sum = 0;
        for (var i = 0; i < digits.Length; i++)
        {
            var digit = digits[^(i + 1)] - '0';
            digit <<= i % 2;
            sum += digit > 9 ? digit - 9 : digit;
        }

        return sum % 10 == 0;
    }
}
