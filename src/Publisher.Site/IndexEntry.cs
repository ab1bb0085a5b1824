namespace Publisher.Site;

/// <summary>A disclosure as the site's first page lists it.</summary>
/// <param name="Year">年度, four digits.</param>
/// <param name="Department">部门.</param>
/// <param name="Title">The document's title.</param>
/// <param name="Path">Its folder in the site, <c>2024/my-bureau</c>.</param>
public sealed record IndexEntry(string Year, string Department, string Title, string Path);
