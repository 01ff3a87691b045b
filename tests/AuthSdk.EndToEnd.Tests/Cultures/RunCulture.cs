using System.Globalization;
using System.Runtime.CompilerServices;

namespace AuthSdk.EndToEnd.Tests.Cultures;

/// <summary>The culture of this process: the one that it is asked to run under, or none, whatever the machine's is.</summary>
internal static class RunCulture
{
    /// <summary>What names the culture for a process.</summary>
    public const string Variable = "AUTHSDK_TEST_CULTURE";

    /// <summary>Its name, as it was asked for.</summary>
    public static string Name => Environment.GetEnvironmentVariable(Variable) ?? "";

    [ModuleInitializer]
    internal static void Set()
    {
        var culture = CultureInfo.GetCultureInfo(Name);
        CultureInfo.CurrentCulture = culture;
        CultureInfo.CurrentUICulture = culture;
        CultureInfo.DefaultThreadCurrentCulture = culture;
        CultureInfo.DefaultThreadCurrentUICulture = culture;
    }
}
