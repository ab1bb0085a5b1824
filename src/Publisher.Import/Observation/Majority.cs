namespace Publisher.Import.Observation;

/// <summary>What most say; of several that are as many, the first.</summary>
internal static class Majority
{
    public static T? Of<T>(IEnumerable<T> values)
        where T : class => values.GroupBy(value => value).OrderByDescending(group => group.Count()).FirstOrDefault()?.Key;
}
