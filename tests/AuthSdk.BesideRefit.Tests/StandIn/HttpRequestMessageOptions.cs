namespace Refit;

public static class HttpRequestMessageOptions
{
    public static string InterfaceType => "Refit.InterfaceType";

    public static string RestMethodInfo => "Refit.RestMethodInfo";

#if REFIT_GENERATED
    public static string MethodName => "Refit.MethodName";

    public static string RelativePathTemplate => "Refit.RelativePathTemplate";
#endif
}

public sealed record RestMethodInfo(string Name, Type HostingType, System.Reflection.MethodInfo MethodInfo, string RelativePath, Type ReturnType);
