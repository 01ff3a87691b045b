using System.Linq;

namespace AuthSdk.Generator.Parsing;

/// <summary>The ways to fields of a JSON body: names separated by dots, in which a dot that belongs to a name is doubled.</summary>
internal static class FieldPath
{
    /// <summary>What is wrong with a way, in words; <see langword="null"/> if nothing is.</summary>
    public static string? Fault(string path)
    {
        if (path.Any(char.IsControl))
        {
            return "it has a control character";
        }

        var names = path.Replace("..", "\0").Split('.');
        return names.Any(name => name.Trim().Length == 0)
            ? "a name is missing; write names separated by single dots, such as 'data.token' (a dot that belongs to a name is doubled)"
            : null;
    }

    /// <summary>Whether the way leads below the top.</summary>
    public static bool IsDeep(string path) => path.Replace("..", "\0").Contains('.');
}
