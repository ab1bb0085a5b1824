using System.Collections.Frozen;

namespace Publisher.Writers.Pdf.Conformance.Model;

/// <summary>The operators of content streams (ISO 32000-1, annex A).</summary>
internal static class ContentOperators
{
    /// <summary>All but inline images, which are read by themselves.</summary>
    public static FrozenSet<string> All { get; } = FrozenSet.ToFrozenSet(
        ("b B b* B* BDC BMC BT BX c cm CS cs d d0 d1 Do DP EMC ET EX f F f* G g gs h i j J K k l m M MP n q Q re RG rg "
            + "ri s S SC sc SCN scn sh T* Tc Td TD Tf Tj TJ TL Tm Tr Ts Tw Tz v w W W* y ' \"").Split(' '),
        StringComparer.Ordinal);

    /// <summary>Those that leave a mark on the page.</summary>
    public static FrozenSet<string> Painting { get; } = FrozenSet.ToFrozenSet(
        "b B b* B* Do f F f* s S sh Tj TJ ' \"".Split(' '), StringComparer.Ordinal);
}
