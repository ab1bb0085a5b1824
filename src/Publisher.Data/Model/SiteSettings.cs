using System.Collections.Immutable;

namespace Publisher.Data.Model;

/// <summary>What is the same on all pages of the site: <c>site.yaml</c> of the data folder.</summary>
public sealed record SiteSettings
{
    /// <summary>A data folder without the file: pages say only what their disclosures give.</summary>
    public static SiteSettings None { get; } = new();

    /// <summary>站点名称.</summary>
    public string Name { get; init; } = "";

    /// <summary>站点域名.</summary>
    public string Domain { get; init; } = "";

    /// <summary>站点标识码.</summary>
    public string Code { get; init; } = "";

    /// <summary>栏目名称.</summary>
    public string ColumnName { get; init; } = "";

    /// <summary>栏目介绍.</summary>
    public string ColumnDescription { get; init; } = "";

    /// <summary>栏目关键词.</summary>
    public ImmutableArray<string> ColumnKeywords { get; init; } = [];

    /// <summary>栏目类别.</summary>
    public string ColumnType { get; init; } = "";

    /// <summary>网址: where the public folder is published, with a slash at its end; null: not known.</summary>
    public Uri? Address { get; init; }

    /// <summary>责任编辑.</summary>
    public string Editor { get; init; } = "";

    /// <summary>图片: an address.</summary>
    public string Picture { get; init; } = "";

    /// <summary>页脚.</summary>
    public ImmutableArray<string> Footer { get; init; } = [];

    /// <summary>Where a file of the public folder is found on the web; null while that is not known.</summary>
    /// <param name="path">Relative to the public folder, as the file system has it.</param>
    public string? AddressOf(string path) => Address is null
        ? null
        : Address.AbsoluteUri + string.Join('/', path.Split('/').Select(Uri.EscapeDataString));
}
