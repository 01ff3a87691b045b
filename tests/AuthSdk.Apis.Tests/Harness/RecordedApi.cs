using System.Reflection;
using System.Runtime.ExceptionServices;

namespace AuthSdk.Apis.Tests.Harness;

/// <summary>A client that remembers which of its operations were called.</summary>
public class RecordedApi : DispatchProxy
{
    private readonly HashSet<MethodInfo> _called = [];
    private object? _client;

    /// <summary>Wraps a client.</summary>
    /// <param name="client">The client.</param>
    /// <param name="calls">What was called of it.</param>
    public static TApi Of<TApi>(TApi client, out RecordedApi calls)
        where TApi : class
    {
        var api = Create<TApi, RecordedApi>();
        calls = (RecordedApi)(object)api;
        calls._client = client;
        return api;
    }

    /// <summary>Asserts that each operation of an interface was called at least once.</summary>
    /// <param name="others">What was called of further clients, which may call what this one may not.</param>
    public void AssertEveryOperationOf<TApi>(params RecordedApi[] others) => Assert.Empty(typeof(TApi).GetInterfaces().Append(typeof(TApi))
        .SelectMany(contract => contract.GetMethods())
        .Except(others.Append(this).SelectMany(calls => calls._called))
        .Select(method => $"{method.DeclaringType!.Name}.{method.Name}"));

    protected override object? Invoke(MethodInfo? targetMethod, object?[]? args)
    {
        _called.Add(targetMethod!);
        try
        {
            return targetMethod!.Invoke(_client, args);
        }
        catch (TargetInvocationException failed)
        {
            ExceptionDispatchInfo.Throw(failed.InnerException!);
            throw;
        }
    }
}
