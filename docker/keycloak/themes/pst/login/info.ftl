<#import "template.ftl" as layout>
<@layout.registrationLayout displayMessage=false; section>
<#if section = "header">
<#if messageHeader??>${kcSanitize(msg("${messageHeader}"))?no_esc}<#else>${message.summary}</#if>
<#elseif section = "form">
<div id="kc-info-message">
<#if messageHeader?? || requiredActions??>
<p>${message.summary}<#if requiredActions??><#list requiredActions>: <strong><#items as action>${kcSanitize(msg("requiredAction.${action}"))?no_esc}<#sep>, </#items></strong></#list></#if></p>
</#if>
<#if !skipLink??>
<p class="buttons">
<#if pageRedirectUri?has_content>
<a class="button button-primary" href="${pageRedirectUri}">${msg("backToApplication")}</a>
<#elseif actionUri?has_content>
<a class="button button-primary" href="${actionUri}">${msg("proceedWithAction")}</a>
<#elseif (client.baseUrl)?has_content>
<a class="button button-primary" href="${client.baseUrl}">${msg("backToApplication")}</a>
</#if>
</p>
</#if>
</div>
</#if>
</@layout.registrationLayout>
