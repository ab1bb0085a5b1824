namespace Publisher.Text.Diagnostics;

/// <summary>A language that every message exists in.</summary>
public enum Language
{
    Chinese,
    English,
}
