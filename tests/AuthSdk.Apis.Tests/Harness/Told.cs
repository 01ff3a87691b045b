namespace AuthSdk.Apis.Tests.Harness;

/// <summary>Hands on each report, at once.</summary>
internal sealed class Told<T>(Action<T> tell) : IProgress<T>
{
    public void Report(T value) => tell(value);
}
