namespace AuthSdk.TokenEndpoint;

/// <summary>The way to a field: names separated by dots, in which a dot that belongs to a name is doubled.</summary>
internal static class FieldPath
{
    public static List<string> Split(string path)
    {
        var names = new List<string>();
        var start = 0;
        for (var i = 0; i < path.Length; i++)
        {
            if (path[i] != '.')
            {
                continue;
            }

            if (i + 1 < path.Length && path[i + 1] == '.')
            {
                i++;
                continue;
            }

            names.Add(Name(path[start..i]));
            start = i + 1;
        }

        names.Add(Name(path[start..]));
        return names;
    }

    private static string Name(string written) => written.Replace("..", ".", StringComparison.Ordinal);
}
