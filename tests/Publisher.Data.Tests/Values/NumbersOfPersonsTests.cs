using Publisher.Data.Values;

namespace Publisher.Data.Tests.Values;

public sealed class NumbersOfPersonsTests
{
    // The example of GB 11643-1999, and slips of it.
    [Theory]
    [InlineData("11010519491231002X", true)]
    [InlineData("440524188001010014", false)]
    [InlineData("110105194912310021", false)]
    [InlineData("11010519491331002X", false)]
    [InlineData("1101051949123100", false)]
    [InlineData("１1010519491231002X", false)]
    public void Checks_identity_numbers(string text, bool isValid) => Assert.Equal(isValid, IdentityNumber.IsValid(text));

    [Theory]
    [InlineData("6222021234567890128", true)]
    [InlineData("6222021234567890129", false)]
    [InlineData("4111111111111111", false)]
    [InlineData("62220212", false)]
    public void Checks_bank_cards(string digits, bool isValid) => Assert.Equal(isValid, BankCardNumber.IsValid(digits));
}
