namespace Publisher.Pdf.Content.Fonts.Maps;

/// <summary>Codes of one length: each byte lies between those of the ends (ISO 32000-1 §9.7.6.2).</summary>
internal readonly record struct CodeSpace(int Length, uint Low, uint High)
{
    public bool Contains(uint code)
    {
        for (var shift = 0; shift < Length * 8; shift += 8)
        {
            var value = (code >> shift) & 0xFF;
            if (value < ((Low >> shift) & 0xFF) || value > ((High >> shift) & 0xFF))
            {
                return false;
            }
        }

        return true;
    }
}
