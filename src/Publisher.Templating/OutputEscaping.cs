namespace Publisher.Templating;

/// <summary>How printed values are made fit for what the template prints.</summary>
public enum OutputEscaping
{
    /// <summary>Printed as they are, as Scriban itself does.</summary>
    None,

    /// <summary>
    /// Escaped for XML, except <see cref="Values.Markup"/>; a line break in a value becomes U+2028, which the markup reader
    /// knows from the template's own line breaks.
    /// </summary>
    Markup,
}
