namespace Yitai.Storage;

/// <summary>Tables in an order in which they can be filled without breaking a foreign key.</summary>
public static class TableOrder
{
    /// <summary>Parents before children, otherwise as given. Tables that refer to each other in a circle keep their order.</summary>
    public static IReadOnlyList<TableShape> ParentsFirst(IReadOnlyList<TableShape> tables, ILookup<string, string> parentsOf)
    {
        var ordered = new List<TableShape>(tables.Count);
        var seen = new HashSet<string>(StringComparer.Ordinal);
        foreach (var table in tables)
        {
            Place(table);
        }

        return ordered;

        void Place(TableShape table)
        {
            if (!seen.Add(table.Name))
            {
                return;
            }

            foreach (var parent in tables.Where(candidate => parentsOf[table.Name].Contains(candidate.Name)))
            {
                Place(parent);
            }

            ordered.Add(table);
        }
    }
}
