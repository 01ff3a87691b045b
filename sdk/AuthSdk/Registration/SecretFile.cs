using System.Security;

namespace AuthSdk.Registration;

/// <summary>Reads files that configuration names. Relative paths begin at the working directory of the program.</summary>
internal static class SecretFile
{
    /// <returns>What is in the file; nothing where none is named, and a fault where it cannot be read.</returns>
    public static T? Read<T>(OptionsReader section, string key, Func<string, T> read)
        where T : class
    {
        if (section.Find(key) is not { } path)
        {
            return null;
        }

        try
        {
            return read(path);
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException or SecurityException or NotSupportedException or ArgumentException)
        {
            // The type alone: the message quotes the path.
            return section.Fault<T?>(key, $"names a file that cannot be read ({error.GetType().Name})", null);
        }
    }
}
